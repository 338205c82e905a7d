/**
 */
package org.mekiki.model.learning;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Exercise</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An activity carried out in the workbench itself.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.mekiki.model.learning.Exercise#getAnalysis <em>Analysis</em>}</li>
 *   <li>{@link org.mekiki.model.learning.Exercise#getParameters <em>Parameters</em>}</li>
 *   <li>{@link org.mekiki.model.learning.Exercise#getSeed <em>Seed</em>}</li>
 * </ul>
 *
 * @see org.mekiki.model.learning.LearningPackage#getExercise()
 * @model annotation="https://mekiki.org/model/text label.en='Exercise' label.ja='\u5b9f\u7fd2\u8ab2\u984c' doc.ja='\u30ef\u30fc\u30af\u30d9\u30f3\u30c1\u3067\u884c\u3046\u6d3b\u52d5\u3002'"
 * @generated
 */
public interface Exercise extends Activity
{
	/**
	 * Returns the value of the '<em><b>Analysis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifier of the analysis or task it is bound to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Analysis</em>' attribute.
	 * @see #setAnalysis(String)
	 * @see org.mekiki.model.learning.LearningPackage#getExercise_Analysis()
	 * @model annotation="https://mekiki.org/model/text label.en='Analysis' label.ja='\u5206\u6790' doc.ja='\u7d50\u3073\u4ed8\u3044\u305f\u5206\u6790\u30fb\u4f5c\u696d\u306e ID\u3002'"
	 * @generated
	 */
	String getAnalysis();

	/**
	 * Sets the value of the '{@link org.mekiki.model.learning.Exercise#getAnalysis <em>Analysis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Analysis</em>' attribute.
	 * @see #getAnalysis()
	 * @generated
	 */
	void setAnalysis(String value);

	/**
	 * Returns the value of the '<em><b>Parameters</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Parameters of the analysis as JSON.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parameters</em>' attribute.
	 * @see #setParameters(String)
	 * @see org.mekiki.model.learning.LearningPackage#getExercise_Parameters()
	 * @model dataType="org.mekiki.model.Markdown"
	 *        annotation="https://mekiki.org/model/text label.en='Parameters' label.ja='\u30d1\u30e9\u30e1\u30fc\u30bf\u30fc' doc.ja='\u5206\u6790\u306e\u30d1\u30e9\u30e1\u30fc\u30bf\u30fc\uff08JSON\uff09\u3002'"
	 * @generated
	 */
	String getParameters();

	/**
	 * Sets the value of the '{@link org.mekiki.model.learning.Exercise#getParameters <em>Parameters</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Parameters</em>' attribute.
	 * @see #getParameters()
	 * @generated
	 */
	void setParameters(String value);

	/**
	 * Returns the value of the '<em><b>Seed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Start of the random draw, varied for each trainee.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Seed</em>' attribute.
	 * @see #setSeed(long)
	 * @see org.mekiki.model.learning.LearningPackage#getExercise_Seed()
	 * @model annotation="https://mekiki.org/model/text label.en='Seed' label.ja='\u4e71\u6570\u306e\u7a2e' doc.ja='\u4e71\u6570\u306e\u51fa\u767a\u70b9\u3002\u53d7\u8b1b\u8005\u3054\u3068\u306b\u5909\u3048\u308b\u3002'"
	 * @generated
	 */
	long getSeed();

	/**
	 * Sets the value of the '{@link org.mekiki.model.learning.Exercise#getSeed <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Seed</em>' attribute.
	 * @see #getSeed()
	 * @generated
	 */
	void setSeed(long value);

} // Exercise
