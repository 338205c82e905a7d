/**
 */
package org.mekiki.model.learning;

import org.eclipse.emf.common.util.EList;

import org.mekiki.model.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Activity</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that trainees do.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.mekiki.model.learning.Activity#getKind <em>Kind</em>}</li>
 *   <li>{@link org.mekiki.model.learning.Activity#getMinutes <em>Minutes</em>}</li>
 *   <li>{@link org.mekiki.model.learning.Activity#getInstructions <em>Instructions</em>}</li>
 *   <li>{@link org.mekiki.model.learning.Activity#getOutcomes <em>Outcomes</em>}</li>
 * </ul>
 *
 * @see org.mekiki.model.learning.LearningPackage#getActivity()
 * @model annotation="https://mekiki.org/model/text label.en='Activity' label.ja='\u6d3b\u52d5' doc.ja='\u53d7\u8b1b\u8005\u304c\u884c\u3046\u3053\u3068\u3002'"
 * @generated
 */
public interface Activity extends Element
{
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.mekiki.model.learning.ActivityKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Form of the activity.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.mekiki.model.learning.ActivityKind
	 * @see #setKind(ActivityKind)
	 * @see org.mekiki.model.learning.LearningPackage#getActivity_Kind()
	 * @model annotation="https://mekiki.org/model/text label.en='Kind' label.ja='\u7a2e\u985e' doc.ja='\u6d3b\u52d5\u306e\u5f62\u3002'"
	 * @generated
	 */
	ActivityKind getKind();

	/**
	 * Sets the value of the '{@link org.mekiki.model.learning.Activity#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.mekiki.model.learning.ActivityKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ActivityKind value);

	/**
	 * Returns the value of the '<em><b>Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Length in minutes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minutes</em>' attribute.
	 * @see #setMinutes(Integer)
	 * @see org.mekiki.model.learning.LearningPackage#getActivity_Minutes()
	 * @model annotation="https://mekiki.org/model/text label.en='Minutes' label.ja='\u6642\u9593\uff08\u5206\uff09' doc.ja='\u6642\u9593\uff08\u5206\uff09\u3002'"
	 * @generated
	 */
	Integer getMinutes();

	/**
	 * Sets the value of the '{@link org.mekiki.model.learning.Activity#getMinutes <em>Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minutes</em>' attribute.
	 * @see #getMinutes()
	 * @generated
	 */
	void setMinutes(Integer value);

	/**
	 * Returns the value of the '<em><b>Instructions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What to do.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Instructions</em>' attribute.
	 * @see #setInstructions(String)
	 * @see org.mekiki.model.learning.LearningPackage#getActivity_Instructions()
	 * @model dataType="org.mekiki.model.Markdown"
	 *        annotation="https://mekiki.org/model/text label.en='Instructions' label.ja='\u6307\u793a' doc.ja='\u884c\u3046\u3053\u3068\u3002'"
	 * @generated
	 */
	String getInstructions();

	/**
	 * Sets the value of the '{@link org.mekiki.model.learning.Activity#getInstructions <em>Instructions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Instructions</em>' attribute.
	 * @see #getInstructions()
	 * @generated
	 */
	void setInstructions(String value);

	/**
	 * Returns the value of the '<em><b>Outcomes</b></em>' reference list.
	 * The list contents are of type {@link org.mekiki.model.learning.Outcome}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Outcomes it serves.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outcomes</em>' reference list.
	 * @see org.mekiki.model.learning.LearningPackage#getActivity_Outcomes()
	 * @model resolveProxies="false"
	 *        annotation="https://mekiki.org/model/text label.en='Outcomes' label.ja='\u5230\u9054\u76ee\u6a19' doc.ja='\u5bfe\u5fdc\u3059\u308b\u5230\u9054\u76ee\u6a19\u3002'"
	 * @generated
	 */
	EList<Outcome> getOutcomes();

} // Activity
