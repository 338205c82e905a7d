/**
 */
package org.mekiki.model.learning;

import org.eclipse.emf.common.util.EList;

import org.mekiki.model.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Course</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A course of a curriculum.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.mekiki.model.learning.Course#getMinutes <em>Minutes</em>}</li>
 *   <li>{@link org.mekiki.model.learning.Course#getPrerequisites <em>Prerequisites</em>}</li>
 *   <li>{@link org.mekiki.model.learning.Course#getOutcomes <em>Outcomes</em>}</li>
 *   <li>{@link org.mekiki.model.learning.Course#getModules <em>Modules</em>}</li>
 * </ul>
 *
 * @see org.mekiki.model.learning.LearningPackage#getCourse()
 * @model annotation="https://mekiki.org/model/text label.en='Course' label.ja='\u79d1\u76ee' doc.ja='\u30ab\u30ea\u30ad\u30e5\u30e9\u30e0\u306e\u79d1\u76ee\u3002'"
 * @generated
 */
public interface Course extends Element
{
	/**
	 * Returns the value of the '<em><b>Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Length planned, in minutes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minutes</em>' attribute.
	 * @see #setMinutes(Integer)
	 * @see org.mekiki.model.learning.LearningPackage#getCourse_Minutes()
	 * @model annotation="https://mekiki.org/model/text label.en='Planned minutes' label.ja='\u4e88\u5b9a\u6642\u9593\uff08\u5206\uff09' doc.ja='\u4e88\u5b9a\u6642\u9593\uff08\u5206\uff09\u3002'"
	 * @generated
	 */
	Integer getMinutes();

	/**
	 * Sets the value of the '{@link org.mekiki.model.learning.Course#getMinutes <em>Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minutes</em>' attribute.
	 * @see #getMinutes()
	 * @generated
	 */
	void setMinutes(Integer value);

	/**
	 * Returns the value of the '<em><b>Prerequisites</b></em>' reference list.
	 * The list contents are of type {@link org.mekiki.model.learning.Course}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Courses to be finished first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Prerequisites</em>' reference list.
	 * @see org.mekiki.model.learning.LearningPackage#getCourse_Prerequisites()
	 * @model resolveProxies="false"
	 *        annotation="https://mekiki.org/model/text label.en='Prerequisites' label.ja='\u524d\u63d0\u79d1\u76ee' doc.ja='\u5148\u306b\u4fee\u4e86\u3059\u3079\u304d\u79d1\u76ee\u3002'"
	 * @generated
	 */
	EList<Course> getPrerequisites();

	/**
	 * Returns the value of the '<em><b>Outcomes</b></em>' reference list.
	 * The list contents are of type {@link org.mekiki.model.learning.Outcome}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Outcomes it serves.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outcomes</em>' reference list.
	 * @see org.mekiki.model.learning.LearningPackage#getCourse_Outcomes()
	 * @model resolveProxies="false"
	 *        annotation="https://mekiki.org/model/text label.en='Outcomes' label.ja='\u5230\u9054\u76ee\u6a19' doc.ja='\u5bfe\u5fdc\u3059\u308b\u5230\u9054\u76ee\u6a19\u3002'"
	 * @generated
	 */
	EList<Outcome> getOutcomes();

	/**
	 * Returns the value of the '<em><b>Modules</b></em>' containment reference list.
	 * The list contents are of type {@link org.mekiki.model.learning.Module}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its modules.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Modules</em>' containment reference list.
	 * @see org.mekiki.model.learning.LearningPackage#getCourse_Modules()
	 * @model containment="true"
	 *        annotation="https://mekiki.org/model/text label.en='Modules' label.ja='\u5358\u5143' doc.ja='\u5358\u5143\u3002'"
	 * @generated
	 */
	EList<org.mekiki.model.learning.Module> getModules();

} // Course
