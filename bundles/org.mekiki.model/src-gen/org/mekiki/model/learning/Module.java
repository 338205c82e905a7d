/**
 */
package org.mekiki.model.learning;

import org.eclipse.emf.common.util.EList;

import org.mekiki.model.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Module</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A module of a course.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.mekiki.model.learning.Module#getUnits <em>Units</em>}</li>
 * </ul>
 *
 * @see org.mekiki.model.learning.LearningPackage#getModule()
 * @model annotation="https://mekiki.org/model/text label.en='Module' label.ja='\u5358\u5143' doc.ja='\u79d1\u76ee\u306e\u5358\u5143\u3002'"
 * @generated
 */
public interface Module extends Element
{
	/**
	 * Returns the value of the '<em><b>Units</b></em>' containment reference list.
	 * The list contents are of type {@link org.mekiki.model.learning.Unit}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its units.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Units</em>' containment reference list.
	 * @see org.mekiki.model.learning.LearningPackage#getModule_Units()
	 * @model containment="true"
	 *        annotation="https://mekiki.org/model/text label.en='Units' label.ja='\u56de' doc.ja='\u56de\u3002'"
	 * @generated
	 */
	EList<Unit> getUnits();

} // Module
